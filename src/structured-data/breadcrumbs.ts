/** The path from the home page to a page as schema.org describes it. */
import type { BreadcrumbList, WithContext } from 'schema-dts';

/** Returns the pages above, from the home page on, with full addresses, then the page itself by name. */
export function breadcrumbList(
  above: readonly { name: string; address: string }[],
  here: string,
): WithContext<BreadcrumbList> {
  const items = [...above, { name: here, address: undefined }];
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: items.map(({ name, address }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name,
      ...(address && { item: address }),
    })),
  };
}
