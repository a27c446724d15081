import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type MessageKey, t } from '../platform/i18n.ts';
import { Navigation } from './navigation.tsx';
import { Notices } from './notices.tsx';
import type { Coverage } from './reference.ts';
import { Section, type SectionHelp } from './section.tsx';
import { SECTIONS, type SectionName, sectionOf } from './sections.ts';
import { useSettings } from './use-settings.ts';

/** The options page: one section at a time, by the address's fragment. */
export function App(help: SectionHelp): JSX.Element {
  const { store, reference } = help;
  const settings = useSettings(store);
  const [coverage, setCoverage] = useState<Coverage | 'damaged' | null>(null);
  const section = useSection();
  useEffect(() => {
    reference.coverage().then(setCoverage, () => setCoverage('damaged'));
  }, [reference]);
  const theme = settings?.state.settings.theme ?? 'auto';
  useEffect(() => {
    document.body.dataset.theme = theme;
  }, [theme]);
  if (!settings) return <p class="wait">{t('optionsLoading')}</p>;
  const known = coverage === 'damaged' ? null : coverage;
  const intro = INTROS[section];
  return (
    <div class="options">
      <Navigation
        current={section}
        settings={settings}
        counts={known ? { sources: known.series } : {}}
      />
      <main id="main" tabIndex={-1}>
        <Notices settings={settings} />
        <section aria-labelledby="heading" key={section}>
          <h1 id="heading">{t(SECTIONS[section])}</h1>
          {intro && <p class="in">{t(intro)}</p>}
          {coverage === 'damaged' && section === 'sources' && (
            <p class="panel">{t('optionsReferenceDamaged')}</p>
          )}
          <Section name={section} settings={settings} coverage={known} help={help} />
        </section>
      </main>
    </div>
  );
}

const INTROS = {
  sources: 'optionsSourcesIntro',
  search: 'optionsSearchIntro',
  own: 'ownIntro',
  sites: 'optionsSitesIntro',
  reading: null,
  keep: null,
  privacy: 'privacyIntro',
} as const satisfies Record<SectionName, MessageKey | null>;

/** The section in the address; focus goes to the new section, as after following a link to another page. */
function useSection(): SectionName {
  const [section, setSection] = useState(() => sectionOf(location.hash));
  useEffect(() => {
    const changed = (): void => {
      setSection(sectionOf(location.hash));
      document.getElementById('main')?.focus();
      scrollTo(0, 0);
    };
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return section;
}
