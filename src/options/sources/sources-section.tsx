import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { plural, t } from '../../platform/i18n.ts';
import { Choice } from '../controls/choice.tsx';
import { Row } from '../controls/row.tsx';
import { SearchField } from '../controls/search-field.tsx';
import { Switch } from '../controls/switch.tsx';
import type { LiveChecks } from '../live/live-checks.ts';
import { LiveRows } from '../live/live-rows.tsx';
import type { Coverage } from '../reference.ts';
import type { SettingsControl } from '../use-settings.ts';
import { CoverageTable } from './coverage-table.tsx';
import { PreferredOrder } from './preferred-order.tsx';

type Grouping = 'publishers' | 'topics';

/** Rows before "more": about what fits beside the navigation without scrolling. */
const FIRST_ROWS = 10;

interface Props {
  settings: SettingsControl;
  coverage: Coverage;
  live: LiveChecks;
}

/** The bundled reference by publisher or topic, each with its extent and a switch. */
export function SourcesSection({ settings, coverage, live }: Props): JSX.Element {
  const [grouping, setGrouping] = useState<Grouping>('publishers');
  const [find, setFind] = useState('');
  const [all, setAll] = useState(false);
  const rows = coverage[grouping].filter((row) =>
    row.name.toLowerCase().includes(find.trim().toLowerCase()),
  );
  const shown = all || find ? rows : rows.slice(0, FIRST_ROWS);
  const path = grouping === 'publishers' ? 'sources.disabledPublishers' : 'sources.disabledTopics';
  const { sources } = settings.state.settings;
  const off = new Set(
    grouping === 'publishers' ? sources.disabledPublishers : sources.disabledTopics,
  );
  const more = grouping === 'publishers' ? 'optionsMorePublishers' : 'optionsMoreTopics';
  const hidden = rows.length - shown.length;
  return (
    <>
      <div class="tools">
        <SearchField label={t('optionsFind')} value={find} onInput={setFind} />
        <Choice
          label={t('optionsGroupBy')}
          value={grouping}
          choices={[
            ['publishers', t('optionsByPublisher')],
            ['topics', t('optionsByTopic')],
          ]}
          onChange={setGrouping}
        />
      </div>
      <CoverageTable
        first={grouping === 'publishers' ? t('optionsPublisher') : t('optionsTopic')}
        rows={shown}
        off={off}
        disabled={settings.locked(path)}
        onSwitch={(id, on) => {
          const others = [...off].filter((one) => one !== id);
          settings.set(path, on ? others : [...others, id]);
        }}
        rest={rows.slice(shown.length)}
        restWords={hidden > 0 ? plural(more, hidden) : null}
        onMore={() => setAll(true)}
      />
      {settings.state.locked.has(path) && <p class="in">{t('optionsLocked')}</p>}
      <div class="rows after">
        <Row
          words={t('optionsShowReported')}
          hint={t('optionsShowReportedHint')}
          locked={settings.state.locked.has('sources.hideSecondary')}
        >
          <Switch
            label={t('optionsShowReported')}
            on={!sources.hideSecondary}
            disabled={settings.locked('sources.hideSecondary')}
            onChange={(on) => settings.set('sources.hideSecondary', !on)}
          />
        </Row>
        <PreferredOrder settings={settings} publishers={coverage.publishers} />
      </div>
      <LiveRows settings={settings} live={live} />
    </>
  );
}
