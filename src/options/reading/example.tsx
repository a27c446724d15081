import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';

/** What a sentence gets at the settings in force: the linked series' title, null for no link. Rejects when the engine does not answer. */
export type Exemplify = (sentence: string) => Promise<string | null>;

/** English, whatever the interface: the engine reads English. */
const EXAMPLE = 'In 2023, 29,437 people arrived in the United Kingdom in small boats.';

interface Props {
  exemplify: Exemplify;
  /** Asked again when it changes. */
  minConfidence: number | null;
}

/** One sentence with what the engine makes of it now. Silent when the engine does not answer. */
export function Example({ exemplify, minConfidence }: Props): JSX.Element | null {
  const [found, setFound] = useState<{ title: string | null } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the engine's answer depends on the setting, which it reads itself
  useEffect(() => {
    let current = true;
    exemplify(EXAMPLE).then(
      (title) => current && setFound({ title }),
      () => current && setFound(null),
    );
    return () => {
      current = false;
    };
  }, [exemplify, minConfidence]);
  if (!found) return null;
  return (
    <div class="panel below" role="status">
      <p class="said" lang="en">
        “{EXAMPLE}”
      </p>
      <p class="in">
        {found.title === null
          ? t('readingExampleUnlinked')
          : t('readingExampleLinked', { title: found.title })}
      </p>
    </div>
  );
}
