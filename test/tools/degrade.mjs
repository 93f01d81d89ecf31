/**
 * A page as a scanner of an office gives it: a little turned, blurred and noisy, the same on every run.
 * @param {{width: number, height: number, pixels: Uint8Array}} page
 */
export function degraded(page, {angle = 0.8, noise = 14, seed = 1} = {}) {
  return noisy(turned(page, angle), noise, seed);
}

/** @param {Uint8Array} file a portable greymap */
export function readGreymap(file) {
  const head = Buffer.from(file.subarray(0, 64)).toString('latin1');
  const [found, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(head) ?? [];
  if (!found) throw new Error('no greymap');
  return {width: Number(width), height: Number(height), pixels: new Uint8Array(file.subarray(found.length))};
}

function turned({width, height, pixels}, degrees) {
  const sine = Math.sin((degrees * Math.PI) / 180);
  const cosine = Math.cos((degrees * Math.PI) / 180);
  const out = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const fromX = cosine * (x - width / 2) + sine * (y - height / 2) + width / 2;
      const fromY = -sine * (x - width / 2) + cosine * (y - height / 2) + height / 2;
      const left = Math.floor(fromX);
      const top = Math.floor(fromY);
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) continue;
      const at = top * width + left;
      const right = fromX - left;
      const down = fromY - top;
      const upper = pixels[at] * (1 - right) + pixels[at + 1] * right;
      const lower = pixels[at + width] * (1 - right) + pixels[at + width + 1] * right;
      out[y * width + x] = upper * (1 - down) + lower * down;
    }
  }
  return {width, height, pixels: out};
}

/** Noise where there is ink and around it; clean paper stays clean, as scanners make it. */
function noisy({width, height, pixels}, amount, seed) {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const out = Uint8Array.from(pixels, (pixel) =>
    pixel > 250 ? 255 : Math.max(0, Math.min(255, pixel + (random() - 0.5) * 2 * amount)),
  );
  return {width, height, pixels: out};
}
