/** What the library's worker runs before the library's own code. */

/**
 * Lets the library instantiate the module that is posted to its worker, instead of one that it
 * would load and compile itself. Runs there as text, so it uses nothing from outside of itself.
 */
export function takeModule(): void {
  const posted = new Promise<WebAssembly.Module>((resolve) => {
    addEventListener('message', (event: MessageEvent<unknown>) => {
      if (!(event.data instanceof WebAssembly.Module)) return;
      event.stopImmediatePropagation();
      resolve(event.data);
    });
  });
  WebAssembly.instantiateStreaming = async (_source, imports) => {
    const module = await posted;
    return { module, instance: await WebAssembly.instantiate(module, imports) };
  };
}
