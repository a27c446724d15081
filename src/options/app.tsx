import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type MessageKey, t } from '../platform/i18n.ts';
import type { SettingsStore } from '../platform/settings/store.ts';
import { Navigation } from './navigation.tsx';
import { Notices } from './notices.tsx';
import { OwnSection } from './own/own-section.tsx';
import type { OwnSources } from './own/own-sources.ts';
import type { Coverage, ReferenceView } from './reference.ts';
import { SearchSection } from './search/search-section.tsx';
import { Reading } from './sections/reading.tsx';
import { Sites } from './sections/sites.tsx';
import { Sources } from './sections/sources.tsx';
import { SECTIONS, type SectionName, sectionOf } from './sections.ts';
import { type SettingsControl, useSettings } from './use-settings.ts';

interface Props {
  store: SettingsStore;
  reference: ReferenceView;
  sources: OwnSources;
}

/** The options page: one section at a time, by the address's fragment. */
export function App({ store, reference, sources }: Props): JSX.Element {
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
          {INTROS[section] && <p class="in">{t(INTROS[section])}</p>}
          {coverage === 'damaged' && section === 'sources' && (
            <p class="panel">{t('optionsReferenceDamaged')}</p>
          )}
          <Section
            name={section}
            settings={settings}
            coverage={known}
            reference={reference}
            sources={sources}
          />
        </section>
      </main>
    </div>
  );
}

const INTROS: Partial<Record<SectionName, MessageKey>> = {
  sources: 'optionsSourcesIntro',
  search: 'optionsSearchIntro',
  own: 'ownIntro',
  sites: 'optionsSitesIntro',
};

interface SectionProps {
  name: SectionName;
  settings: SettingsControl;
  coverage: Coverage | null;
  reference: ReferenceView;
  sources: OwnSources;
}

function Section({
  name,
  settings,
  coverage,
  reference,
  sources,
}: SectionProps): JSX.Element | null {
  switch (name) {
    case 'sources':
      return coverage && <Sources settings={settings} coverage={coverage} />;
    case 'search':
      return <SearchSection settings={settings} reference={reference} />;
    case 'own':
      return <OwnSection settings={settings} sources={sources} />;
    case 'sites':
      return <Sites settings={settings} />;
    case 'reading':
      return <Reading settings={settings} />;
    default:
      return null;
  }
}

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
