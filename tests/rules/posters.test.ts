import { expect, it } from 'vitest';
import { withPosters } from '../../src/markdown/media.ts';

const ELSEWHERE = '<figure><div class="poster"><img src="/box.svg" width="8" height="5"></div><figcaption>Elsewhere</figcaption></figure>';

it('a player shows the picture right before it, and all between it and a video elsewhere stays', () => {
  const own = '<figure><div class="poster"><picture><img src="/still.webp" width="16" height="10"></picture></div><video src="a.mp4"></video></figure>';
  expect(withPosters(`${ELSEWHERE}<p>Words between.</p>${own}<p>Words behind.</p>${ELSEWHERE}${own}`)).toBe(
    `${ELSEWHERE}<p>Words between.</p><figure><video poster="/still.webp" width="16" height="10" src="a.mp4"></video></figure><p>Words behind.</p>` +
      `${ELSEWHERE}<figure><video poster="/still.webp" width="16" height="10" src="a.mp4"></video></figure>`,
  );
});
