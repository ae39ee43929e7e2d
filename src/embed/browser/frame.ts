/**
 * What runs inside an embed: it tells a host page that asks how high it is, by the protocol of
 * open-iframe-resizer, and takes `?theme=`. Without it an embed is whole, only of a fixed height.
 */
import '@open-iframe-resizer/core';

const theme = new URLSearchParams(location.search).get('theme');
if (theme === 'dark' || theme === 'light') document.documentElement.dataset['theme'] = theme;
