/**
 * What content systems need to know of an embed, in messages of their own. Both mark the frames that they
 * make by the end of the address: WordPress by a secret, AMP by `amp=1`.
 */

/** Reports the height of the document to the system that made the frame, then and after every change. */
export function reportTo(page: Window): void {
  const secret = /[#&?]secret=([a-z0-9]+)/i.exec(page.location.hash)?.[1];
  const isAmp = /[#&?]amp=1/.test(page.location.hash);
  if (page.parent === page || (secret === undefined && !isAmp)) return;
  const root = page.document.documentElement;
  const tell = (message: object): void => page.parent.postMessage(message, '*');
  const report = (): void => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (secret !== undefined) tell({ message: 'height', value: height, secret });
    if (isAmp) tell({ sentinel: 'amp', type: 'embed-size', height });
  };
  new ResizeObserver(report).observe(root);
  // WordPress hides the frame until it knows the height, and a browser does not lay out what is hidden.
  page.addEventListener('load', report);
  // WordPress loads its script after the frame may have sent its first message, and then says so.
  page.addEventListener(
    'message',
    ({ source, data }: MessageEvent<{ message?: unknown } | null>) => {
      if (source === page.parent && data?.message === 'ready') report();
    },
  );
  if (secret !== undefined) openByHost(page.document, secret, tell);
}

/** Lets WordPress open a link, because its frames may open no windows. */
function openByHost(document: Document, secret: string, tell: (message: object) => void): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    tell({ message: 'link', value: link.href, secret });
  });
}
