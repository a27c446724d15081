/**
 * `npm run eval`: scores the engine on the labelled corpora, prints a table by set, topic and kind, and
 * writes QUALITY.md. Links are scored with weights that never saw the article (cross-validation by article);
 * `--fitted` uses the shipped weights instead, `--folds N` fewer fits, `--errors` lists what went wrong,
 * `--dry` writes nothing.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { annotate } from '../../src/engine/annotate.ts';
import type { Scoring } from '../../src/engine/link/model.ts';
import { casesOf } from '../train/cases.ts';
import { foldsOf } from '../train/cross-validate.ts';
import { choicesOf, fitModel } from '../train/fit-model.ts';
import { asArticle, type Labelled, readCorpora } from './corpora.ts';
import { openCompiled } from './reference.ts';
import { report } from './report.ts';
import { type Scored, scoreArticle } from './score.ts';

/** Into how many parts the articles are held out, unless asked otherwise. */
const PARTS = 16;

const { values } = parseArgs({
  options: {
    fitted: { type: 'boolean', default: false },
    folds: { type: 'string' },
    errors: { type: 'boolean', default: false },
    dry: { type: 'boolean', default: false },
  },
});

const reference = await openCompiled();
const corpora = readCorpora();
const scored: Scored[] = [];
if (values.fitted) scored.push(...(await scoreAll(corpora)));
else {
  const cases = await casesOf(corpora, reference);
  // Made once for all parts: each by weights that never saw its own article.
  const choices = choicesOf(cases);
  for (const part of foldsOf(cases, Number(values.folds ?? PARTS))) {
    const seen = cases.filter((one) => !part.has(one.article));
    const model = fitModel(
      seen,
      choices.filter(({ of }) => !part.has(of.article)),
    );
    scored.push(
      ...(await scoreAll(
        corpora.filter((a) => part.has(a.id)),
        model,
      )),
    );
  }
}
const text = report(scored, corpora, values.fitted);
console.log(text);
if (!values.dry) writeFileSync('QUALITY.md', text);
if (values.errors) {
  for (const { labelled, quantity, errors } of scored) {
    for (const error of errors)
      console.log(`${labelled.id} "${quantity?.surface ?? ''}": ${error}`);
  }
}

async function scoreAll(articles: readonly Labelled[], model?: Scoring): Promise<Scored[]> {
  const all: Scored[] = [];
  for (const labelled of articles) {
    const annotations = await annotate(asArticle(labelled), reference, { model });
    all.push(...scoreArticle(labelled, annotations));
  }
  return all;
}
