/**
 * The script inside an embed: reports its height to the host page on request, by the protocol of
 * open-iframe-resizer, and to WordPress and AMP, which do not ask in it; and applies `?theme=`. Without
 * it an embed is complete, with a fixed height.
 */
import '@open-iframe-resizer/core';
import { reportTo } from './systems.ts';

const theme = new URLSearchParams(location.search).get('theme');
if (theme === 'dark' || theme === 'light') document.documentElement.dataset['theme'] = theme;
reportTo(window);
