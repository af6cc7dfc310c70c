// Pictures in WebP, which Chromium writes but does not take.

/** A screenshot as WebP; the page that stands open in the tab is left. */
export async function webp(tab, png) {
  // The policy of a page allows no such picture in it.
  await tab.goto('about:blank');
  const base64 = await tab.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const { width, height } = image;
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    canvas.getContext('2d').drawImage(image, 0, 0);
    return canvas.toDataURL('image/webp', 0.8).split(',')[1];
  }, png.toString('base64'));
  return Buffer.from(base64, 'base64');
}
