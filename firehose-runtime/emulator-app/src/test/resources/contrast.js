// Names the elements whose text has too little contrast; colours are opaque on these pages.
const numbers = colour => colour.match(/[\d.]+/g).map(Number);
const luminance = ([r, g, b]) => {
  const [x, y, z] = [r, g, b].map(c => c / 255).map(c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return 0.2126 * x + 0.7152 * y + 0.0722 * z;
};
const behind = element => {
  for (let e = element; e; e = e.parentElement) {
    const colour = numbers(getComputedStyle(e).backgroundColor);
    if (colour.length < 4 || colour[3] > 0) return colour;
  }
  return [255, 255, 255];
};
const ownText = e => [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim());
return [...document.body.querySelectorAll('*')].filter(ownText).filter(e => {
  const [light, dark] = [luminance(numbers(getComputedStyle(e).color)), luminance(behind(e))].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05) < 4.5;
}).map(e => e.tagName + ' ' + e.textContent.trim().slice(0, 40)).join('; ');
