/** Code that the library's worker runs before the library's own code. */

/**
 * Lets the library instantiate the module that is posted to its worker, instead of one that it
 * would load and compile itself. Runs there as text, so it uses nothing outside the function.
 *
 * The build for browsers without WebAssembly exceptions calls `_setThrew` and other functions that it
 * does not declare, which turned every error in SQL into a ReferenceError; here they are declared.
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
    const instance = await WebAssembly.instantiate(module, imports);
    const scope = globalThis as Record<string, unknown>;
    for (const [name, exported] of Object.entries(instance.exports)) scope[`_${name}`] ??= exported;
    return { module, instance };
  };
}
