/** The pages above a page as schema.org describes them. */
import type { BreadcrumbList, WithContext } from 'schema-dts';

/** The pages above, from the home page, with full addresses; then the page itself by its name. */
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
