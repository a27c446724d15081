/** The commonest short words, which tell languages of Latin script apart. */
const COMMON: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for it was on are with as be by have this from has more than were will been an at which we our not or but their they all',
  fr: 'le la les des et du une est dans pour que qui sur par au aux avec sont plus pas ce cette nous vous ont été leur mais ou en un',
  de: 'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei',
  es: 'el la los las de que y en un una por con para del se no es al lo como más su sus pero ha fue son este esta entre',
  it: 'il la di che e un una per con del della dei le gli nel è sono più non si ha da al alla anche come questo',
  pt: 'o a os as de que e do da em um uma para com não por mais dos das no na se ao como foi são pelo pela',
  nl: 'de het een en van in is dat op te voor met zijn niet aan er om ook als bij naar uit door maar wordt heeft',
  cy: 'y yr a ac yn o i ar mae bod wedi gan am sydd oedd fod ei eu nid hyn ond na cymru roedd',
  ga: 'an na agus ar is a ag go le do i sa tá bhí níl sé sí faoi chun mar nó atá gach',
  pl: 'i w na z do się nie to że jest o jak po przez od za dla są oraz który',
  ro: 'și de la în a pe cu din pentru că este nu un o mai care sunt ale fi',
  sq: 'dhe të e në i për me një nga se që ka është si më u nuk do janë',
};

const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = index();

function index(): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(COMMON)) {
    for (const word of words.split(' '))
      languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return languages;
}

/** Scripts that English is not written in, with the language most often meant. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u0400-\u04ff]/g, 'ru'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0e00-\u0e7f]/g, 'th'],
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
