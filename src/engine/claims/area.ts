import type { Article } from '../article.ts';
import type { Passage } from '../text/passages.ts';
import { type Place, placeAt, placeOf } from '../text/places.ts';
import type { TokenSpan } from '../text/sentences.ts';
import { tokenAt } from '../text/token.ts';
import { scopeOf } from './scope.ts';
import type { Setting } from './setting.ts';

/** Prepositions after which a place says where the number was counted. */
const WHERE = new Set(
  'in across throughout within around inside over covering for nationwide'.split(' '),
);
/** Parts of the United Kingdom, whose name before a measure is its area: "UK exports", "Scotland has built". */
const HOME = /^(GB|IE$)/;
/** Nations and groups of them that official statistics are published for. */
const NATIONS = /^GB(-(ENG|WLS|SCT|NIR|GBN|EAW|EWN))?$/;
const WORLDWIDE = /^XX-(WORLD|OECD|G7|G20|NATO)$/;

/** First passages of an article, and how often a nation must be named for the article to be about it. */
const OPENING = 2;
const OFTEN = 3;
const TWICE = 2;
const DEVOLVED = /^GB-(WLS|SCT|NIR)$/;
/** What stands before a country that something was traded with, sent to, or done by. */
const WITH = /^(to|from|with|by|of|against|between|and|like|than|for)$/;
/** Verbs of which a country is the subject. */
const ACTS =
  /^(?:has|had|have|is|was|were|will|received|counted|recorded|spends?|spent|owes?|grew|rose|fell|saw|took|made|built|reported|came|reached|averaged|remains?|accounted|accounts|stood|posted|exported|imported|produced|overtook)$/;

export interface ClaimArea {
  code: string;
  name: string;
  stated: boolean;
}

/** A place named in a passage. */
interface PlaceHere {
  place: Place;
  at: number;
  /** 3 after a preposition of place, 2 a home nation, 1 with a possessive, 0 a nationality or partner. */
  strength: number;
}

/** Finds and remembers the places of an article's passages. */
export class Gazetteer {
  readonly #own: string | null;
  readonly #found = new Map<Passage, readonly PlaceHere[]>();
  readonly #main: Place | null;

  constructor(article: Article, passages: readonly Passage[]) {
    this.#own = article.publisher?.area ?? null;
    this.#main = this.#mainOf(passages);
  }

  /**
   * The area a claim speaks of: stated in its clause, its sentence, the line that introduces the list or the
   * heading; "our shores" and the like; else the nation that the article names most, else the publisher's own.
   */
  areaOf(setting: Setting): ClaimArea | null {
    const { clause, passage, mention } = setting;
    const { own, subject } = scopeOf(setting);
    const stated =
      this.#best(passage, own, mention.from) ??
      (subject && this.#best(passage, subject, mention.from)) ??
      this.#best(passage, clause, mention.from) ??
      this.#best(passage, reachOf(setting), mention.from) ??
      this.#ownWords(setting, own);
    if (stated) return { code: stated.code, name: stated.name, stated: true };
    for (const above of [passage.leadIn, passage.heading]) {
      const whole = above ? { from: 0, to: above.tokens.length } : null;
      const outer = above && whole ? this.#best(above, whole, 0) : null;
      if (outer) return { code: outer.code, name: outer.name, stated: true };
    }
    const place = this.#main ?? (this.#own ? placeOf(this.#own) : null);
    return place ? { code: place.code, name: place.name, stated: false } : null;
  }

  /** The strongest place in a run of tokens, the nearest of equals; mere nationalities are none. */
  #best(passage: Passage, span: TokenSpan, from: number): Place | null {
    let best: PlaceHere | null = null;
    for (const here of this.#places(passage)) {
      if (here.at < span.from || here.strength === 0) continue;
      if (here.at >= span.to) break;
      const nearer = best !== null && Math.abs(here.at - from) < Math.abs(best.at - from);
      if (
        best === null ||
        here.strength > best.strength ||
        (here.strength === best.strength && nearer)
      )
        best = here;
    }
    return best?.place ?? null;
  }

  #places(passage: Passage): readonly PlaceHere[] {
    const before = this.#found.get(passage);
    if (before) return before;
    const { tokens } = passage;
    const words = tokens.map((token) => (token.kind === 'word' ? token.text : ''));
    const found: PlaceHere[] = [];
    for (let at = 0; at < words.length; at++) {
      const named = words[at] ? placeAt(words, at) : null;
      if (!named) continue;
      found.push({ place: named.place, at, strength: this.#strength(passage, at, named) });
      at += named.length - 1;
    }
    this.#found.set(passage, found);
    return found;
  }

  #strength(
    { tokens }: Passage,
    at: number,
    { place, length }: { place: Place; length: number },
  ): number {
    const before = tokenAt(tokens, at - 1).lower;
    const earlier = tokenAt(tokens, at - 2).lower;
    const last = tokenAt(tokens, at + length - 1);
    // "bus use outside London"
    if (/^(outside|beyond|excluding|except)$/.test(before)) return 0;
    if (WHERE.has(before) || (before === 'the' && WHERE.has(earlier))) return 3;
    // "first among OECD countries", "what the world throws at us": whom a rank is among, a manner of speaking.
    if (WORLDWIDE.test(place.code))
      return place.code === 'XX-WORLD' && last.lower !== 'world' ? 1 : 0;
    if (HOME.test(place.code) || (this.#own !== null && place.code === this.#own.slice(0, 2)))
      return 2;
    // "Germany received 229,700", "Spain 164,000", "78% of Ugandans"
    if (place.name.endsWith(last.text)) {
      const next = tokenAt(tokens, at + length);
      const lead = before === 'the' ? earlier : before;
      if (next.kind === 'number' || (ACTS.test(next.lower) && !WITH.test(lead))) return 2;
    }
    if (before === 'of' && /%|cent|percent/.test(earlier) && last.text.endsWith('s')) return 3;
    return last.text.endsWith("'s") ? 1 : 0;
  }

  /**
   * The nation of the publisher's country that the article names most, in its first lines above all; null when it
   * names none. Departments of the whole country mostly speak of England; of the others only where they say so often.
   */
  #mainOf(passages: readonly Passage[]): Place | null {
    if (this.#own !== 'GB') return null;
    const counts = new Map<Place, number>();
    for (const [number, passage] of passages.entries()) {
      if (passage.aside) continue;
      for (const { place } of this.#places(passage)) {
        if (!NATIONS.test(place.code)) continue;
        counts.set(place, (counts.get(place) ?? 0) + (number < OPENING ? OFTEN : 1));
      }
    }
    let main: Place | null = null;
    for (const [place, count] of counts) {
      if (count < (DEVOLVED.test(place.code) ? OFTEN : TWICE)) continue;
      if (main === null || count > (counts.get(main) ?? 0)) main = place;
    }
    return main;
  }

  /** "our shores", "our capital", "this country". */
  #ownWords({ tokens, sentence }: Setting, own: TokenSpan): Place | null {
    if (!this.#own) return null;
    for (let at = sentence.from; at < sentence.to; at++) {
      const word = tokenAt(tokens, at).lower;
      const before = tokenAt(tokens, at - 1).lower;
      const capital =
        word === 'capital' && /^(our|the)$/.test(before) && at >= own.from && at < own.to
          ? CAPITALS[this.#own]
          : undefined;
      const code =
        capital ?? (COUNTRY.has(word) && /^(our|this)$/.test(before) ? this.#own : undefined);
      if (code) return placeOf(code) ?? null;
    }
    return null;
  }
}

/** The sentence up to the clause of the next figure, whose places are its own: "..., and a quarter were in London". */
function reachOf({ sentence, clause, mentions, index }: Setting): TokenSpan {
  const next = mentions.slice(index + 1, index + 4).find((other) => other.reason === null);
  const to = next && next.from >= clause.to && next.from < sentence.to ? clause.to : sentence.to;
  return { from: sentence.from, to };
}

/** Capitals of the areas whose governments say "our capital". */
const CAPITALS: Readonly<Record<string, string>> = { GB: 'GB-REG-LDN', 'GB-ENG': 'GB-REG-LDN' };
const COUNTRY = new Set('shores country nation borders economy'.split(' '));
