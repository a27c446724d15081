import type { JSX } from 'preact';
import type { SettingsStore } from '../platform/settings/store.ts';
import { KeepSection } from './keep/keep-section.tsx';
import type { LiveChecks } from './live/live-checks.ts';
import { OwnSection } from './own/own-section.tsx';
import type { OwnSources } from './own/own-sources.ts';
import type { PrivacyData } from './privacy/privacy-data.ts';
import { PrivacySection } from './privacy/privacy-section.tsx';
import type { Exemplify } from './reading/example.tsx';
import { ReadingSection } from './reading/reading-section.tsx';
import type { Shortcuts } from './reading/shortcut-rows.tsx';
import type { Coverage, ReferenceView } from './reference.ts';
import { SearchSection } from './search/search-section.tsx';
import type { SectionName } from './sections.ts';
import type { SiteAccess } from './sites/site-access.ts';
import { SitesSection } from './sites/sites-section.tsx';
import { SourcesSection } from './sources/sources-section.tsx';
import type { SettingsControl } from './use-settings.ts';

/** What the sections work with: the browser's own in the extension, stand-ins in tests. */
export interface SectionHelp {
  store: SettingsStore;
  reference: ReferenceView;
  sources: OwnSources;
  privacy: PrivacyData;
  access: SiteAccess;
  shortcuts: Shortcuts;
  exemplify: Exemplify;
  live: LiveChecks;
}

interface Props {
  name: SectionName;
  settings: SettingsControl;
  /** Null until it is counted, or when the reference is damaged. */
  coverage: Coverage | null;
  help: SectionHelp;
}

/** One section of the page. */
export function Section({ name, settings, coverage, help }: Props): JSX.Element | null {
  switch (name) {
    case 'sources':
      return (
        coverage && <SourcesSection settings={settings} coverage={coverage} live={help.live} />
      );
    case 'search':
      return <SearchSection settings={settings} reference={help.reference} live={help.live} />;
    case 'own':
      return <OwnSection settings={settings} sources={help.sources} />;
    case 'sites':
      return <SitesSection settings={settings} access={help.access} />;
    case 'reading':
      return (
        <ReadingSection settings={settings} exemplify={help.exemplify} shortcuts={help.shortcuts} />
      );
    case 'keep':
      return <KeepSection settings={settings} sources={help.sources} />;
    case 'privacy':
      return <PrivacySection data={help.privacy} />;
  }
}
