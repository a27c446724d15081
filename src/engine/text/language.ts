/** The commonest short words, which tell languages of Latin script apart: one language a line, its code first. */
const COMMON = `en the of and to in is that for it was on are with as be by have this from has more than were will been which we our not their
fr le la les des et du une est dans pour que qui sur par au aux avec sont plus
de der die und das den von zu mit sich des auf für ist dem nicht ein eine
es el la los las de que y en un una por con para del se más su pero
it il la di che e una per con del della dei le gli nel è sono più
pt o a os as de que e do da em um uma para com não mais dos
nl de het een en van in dat op te voor met zijn niet aan
cy y yr a ac yn o i ar mae bod wedi gan am oedd
ga an na agus ar is a ag go le do tá bhí níl
pl i w na z do się nie to że jest przez dla są
ro și de la în a pe cu din pentru că este nu sunt
sq dhe të e në i për me një nga se që ka është`;

const LANGUAGES_OF = new Map<string, string[]>();
for (const line of COMMON.split('\n')) {
  const [language = '', ...words] = line.split(' ');
  for (const word of words) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
}

/** Scripts that English is not written in, with the language most often meant. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/\p{sc=Hang}/gu, 'ko'],
  [/\p{sc=Hani}/gu, 'zh'],
  [/\p{sc=Arab}/gu, 'ar'],
  [/\p{sc=Cyrl}/gu, 'ru'],
  [/\p{sc=Grek}/gu, 'el'],
  [/\p{sc=Hebr}/gu, 'he'],
  [/\p{sc=Deva}/gu, 'hi'],
  [/\p{sc=Thai}/gu, 'th'],
];
const WORD = /\p{L}+/gu;
/** Enough of a text to tell its language; the rest is not looked at. */
const SAMPLE = 6000;

/**
 * The language of a text as BCP 47 code, from its script and its commonest words; null when there is
 * too little to go by (then it is read as English).
 */
export function recogniseLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const words = sample.match(WORD) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (letters === 0) return null;
  for (const [script, language] of SCRIPTS) {
    if ((sample.match(script)?.length ?? 0) > letters / 2) return language;
  }
  const scores = new Map<string, number>();
  for (const word of words) {
    const languages = LANGUAGES_OF.get(word.toLowerCase());
    for (const language of languages ?? []) {
      // A word of several languages speaks less clearly for each.
      scores.set(language, (scores.get(language) ?? 0) + 1 / (languages?.length ?? 1));
    }
  }
  let best: string | null = null;
  for (const [language, score] of scores)
    if (best === null || score > (scores.get(best) ?? 0)) best = language;
  if (best === null) return null;
  const score = scores.get(best) ?? 0;
  if (best !== 'en' && (score < 4 || score < 2 * (scores.get('en') ?? 0)))
    return scores.has('en') ? 'en' : null;
  return best;
}
