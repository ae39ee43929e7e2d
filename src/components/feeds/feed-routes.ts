/** The routes of feed files: each feed in each language. */
import { feeds } from '../../feeds/all.ts';
import type { FeedContent } from '../../feeds/feed.ts';
import { langRoutes } from '../../i18n/paths.ts';

/** Returns the paths of both formats for `getStaticPaths`: each feed in each language. */
export async function feedRoutes() {
  const routes = langRoutes().map(async ({ params, props }) =>
    [...(await feeds(props.lang))].map(([feed, content]) => ({
      params: { ...params, feed },
      props: { content },
    })),
  );
  return (await Promise.all(routes)).flat();
}

/** The props of a feed route. */
export interface FeedProps {
  content: FeedContent;
}
