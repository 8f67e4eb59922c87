// A village's web site as Eleventy's users write them: templates in three languages, a layout, a transform, a page list.
// Its minutes stand below /minutes/.

import minutebook from 'minutebook';

export default function configure(eleventyConfig) {
  eleventyConfig.addPlugin(minutebook, {
    content: 'minutes',
    path: '/minutes/',
    layout: 'village.njk',
    today: '2026-11-28',
  });
  eleventyConfig.addPassthroughCopy('src/style.css');
  eleventyConfig.addFilter('shout', text => `${text}!`.toUpperCase());
  eleventyConfig.addTransform('signed', function sign(html) {
    return this.page.outputPath?.endsWith('.html') ? `${html}<!-- Tarn Village -->\n` : html;
  });
  eleventyConfig.addCollection('newsByDate', collections => collections.getFilteredByTag('news').reverse());
  let runs = 0;
  eleventyConfig.on('eleventy.after', () => {
    runs += 1;
    console.log(`after build ${runs}`);
  });
  return { dir: { input: 'src', output: 'www' }, markdownTemplateEngine: 'njk' };
}
