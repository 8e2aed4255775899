import { test } from 'vitest';
import { waitFor } from '../harness/wait.ts';
import { inEveryBrowser } from './every-browser.ts';

/** Every way that a page has to ask for something, each with a host of its own. */
const ASKS = `<!doctype html><title>Asks</title><link rel="icon" href="data:,"><link rel="stylesheet" href="http://style.example/a.css">
<img src="http://picture.example/a.png?of=1" alt=""><script>
  fetch('http://fetch.example/a?what=OpenAI', { mode: 'no-cors' }).catch(() => {});
  fetch('https://secret.example/a', { mode: 'no-cors' }).catch(() => {});
  fetch('http://127.0.0.1:4321/a', { mode: 'no-cors' }).catch(() => {});
  navigator.sendBeacon('http://beacon.example/a', 'x');
  try { new WebSocket('wss://socket.example/a'); } catch {}
</script><p>Bread.`;

const LOGGED = [
  'GET http://style.example/a.css',
  'GET http://picture.example/a.png?of=1',
  'GET http://fetch.example/a?what=OpenAI',
  'CONNECT https://secret.example:443',
  'GET http://127.0.0.1:4321/a',
  'POST http://beacon.example/a',
  'CONNECT https://socket.example:443',
];

inEveryBrowser(browser => {
  // What the other tests say of requests holds only if none can go past the log.
  test('whatever a page asks for, by whatever way, is in the log', async () => {
    const { server } = browser();
    for (const request of LOGGED) server.expect(request);
    server.put('asks', ASKS);
    const page = await browser().open(server.url('asks'));
    for (const request of LOGGED) await waitFor(request, () => browser().requests().includes(request));
    await page.close();
  });
});
