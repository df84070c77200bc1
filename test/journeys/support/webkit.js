import { createServer, request as send } from 'node:http';
import { connect } from 'node:net';
import { startWebKitDriver, webKitCapabilities } from '../../../scripts/webkit-launcher.js';

/** What WebDriver calls the keys that give no character. @type {Readonly<Record<string, string>>} */
const KEYS = {
  ...{ Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A' },
  ...{ Escape: '\uE00C', Space: ' ', PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011' },
  ...{ ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Delete: '\uE017' },
  ...{ F1: '\uE031', F5: '\uE035', Meta: '\uE03D' },
};

/** WebKitGTK's MiniBrowser, over WebDriver. @type {import('./browsers.js').Start} */
export async function startWebKit({ executable }, { profile, preload, requests }) {
  const proxy = await startProxy(requests);
  const driver = await startWebKitDriver({ profile, preload: `(${preload})()` });
  /** @param {string} method @param {string} path @param {object} [body] */
  const call = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${driver.port}${path}`, {
      method,
      signal: AbortSignal.timeout(60_000),
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = /** @type {{ value: any }} */ (await response.json());
    if (!response.ok) throw new Error(`WebKit ${method} ${path}: ${value?.message || value?.error}`);
    return value;
  };
  const alwaysMatch = webKitCapabilities(executable, `--proxy=${proxy.url}`);
  const { sessionId } = await call('POST', '/session', { capabilities: { alwaysMatch } });
  const session = `/session/${sessionId}`;
  /** @type {string[]} */
  const empty = [await call('GET', `${session}/window`)];

  /** WebDriver speaks to one window at a time: what is asked of several comes in order. @type {Promise<unknown>} */
  let last = Promise.resolve();
  /** @template T @param {string} handle @param {() => Promise<T>} work @returns {Promise<T>} */
  const inWindow = (handle, work) => {
    const result = last.then(async () => {
      await call('POST', `${session}/window`, { handle });
      return work();
    });
    last = result.catch(() => {});
    return result;
  };

  return {
    async close() {
      await call('DELETE', session);
      driver.stop();
      proxy.close();
    },
    async open() {
      const handle =
        empty.pop() ??
        // In one window a tab hides the other, and what is hidden does not render.
        (
          await inWindow(await call('GET', `${session}/window`), () =>
            call('POST', `${session}/window/new`, { type: 'window' }),
          )
        ).handle;
      /** @param {string} method @param {string} path @param {object} [body] */
      const inThis = (method, path, body) => inWindow(handle, () => call(method, `${session}${path}`, body));
      /** @param {string} expression */
      const evaluate = async (expression) => {
        const { error, value } = await inThis('POST', '/execute/async', { script: withPromise(expression), args: [] });
        if (error) throw new Error(error);
        return value;
      };
      /** @param {object} input */
      const act = (input) => inThis('POST', '/actions', { actions: [input] });
      /** @param {string[]} keys All of them down, then up again. */
      const chord = (keys) => [
        ...keys.map((value) => ({ type: 'keyDown', value })),
        ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
      ];
      return {
        native: { call: inThis },
        goto: (url) => inThis('POST', '/url', { url }),
        reload: () => inThis('POST', '/refresh', {}),
        back: () => inThis('POST', '/back', {}),
        evaluate,
        clickAt: ({ x, y }) =>
          act({
            ...{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } },
            actions: [
              { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ],
          }),
        press: (key) =>
          act({ type: 'key', id: 'keyboard', actions: chord(key.split('+').map((name) => KEYS[name] ?? name)) }),
        type: (text) => act({ type: 'key', id: 'keyboard', actions: [...text].flatMap((letter) => chord([letter])) }),
        async resize({ width, height }) {
          // WebDriver sizes the window, with its bar; the page gets what is left of it.
          const now = await inThis('GET', '/window/rect');
          const [innerWidth, innerHeight] = await evaluate('[innerWidth, innerHeight]');
          await inThis('POST', '/window/rect', {
            width: now.width + width - innerWidth,
            height: now.height + height - innerHeight,
          });
        },
        close: () => inThis('DELETE', '/window'),
      };
    },
  };
}

/** A script that gives the value of an expression, also when it is a promise, or the error that it threw. */
const withPromise = (/** @type {string} */ expression) => `
  const [done] = arguments;
  new Promise((resolve) => resolve(${expression}))
    .then((value) => done({ value }), (error) => done({ error: String(error) }));
`;

/** WebDriver does not tell what a page asks for; a proxy sees it all. */
async function startProxy(/** @type {string[]} */ requests) {
  const server = createServer((from, to) => {
    requests.push(from.url ?? '');
    const onward = send(from.url ?? '', { method: from.method ?? 'GET', headers: from.headers }, (answer) => {
      to.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(to);
    });
    onward.once('error', () => to.destroy());
    from.pipe(onward);
  });
  // Of what is encrypted a proxy sees the host alone.
  server.on('connect', (from, socket) => {
    requests.push(`https://${from.url}`);
    const [host, port] = (from.url ?? '').split(':');
    const onward = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    for (const end of [onward, socket]) end.once('error', () => onward.destroy() && socket.destroy());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
