import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import type { SourceDescription } from '../../sources/table/series-maker.ts';
import { Choice } from '../controls/choice.tsx';
import type { Draft } from './use-adding.ts';

interface Props {
  draft: Draft;
  onChange: (change: Partial<Pick<Draft, 'mapping' | 'about'>>) => void;
}

/** What the file cannot say, or may say wrongly: unit, how it adds up, dates, numbers, and whose it is. */
export function DraftFields({ draft, onChange }: Props): JSX.Element {
  const { mapping, about, preview } = draft;
  const given = preview.table?.about;
  const text = (key: 'name' | 'publisher' | 'licence', label: string) => (
    <Field
      label={label}
      value={about[key] ?? given?.[key] ?? (key === 'name' ? preview.name : '')}
      onChange={(value) => onChange({ about: changed(about, key, value) })}
    />
  );
  return (
    <div class="fields">
      {text('name', t('ownName'))}
      {given && text('publisher', t('ownPublisher'))}
      {given && text('licence', t('optionsLicence'))}
      {mapping && (
        <>
          <Field
            label={t('ownUnit')}
            hint={t('ownUnitHint')}
            value={mapping.unit}
            onChange={(unit) => onChange({ mapping: { ...mapping, unit } })}
          />
          <Pick label={t('ownAdds')}>
            <Choice
              label={t('ownAdds')}
              value={mapping.aggregation}
              choices={[
                ['none', t('ownAdds_none')],
                ['sum', t('ownAdds_sum')],
                ['last', t('ownAdds_last')],
                ['mean', t('ownAdds_mean')],
              ]}
              onChange={(aggregation) => onChange({ mapping: { ...mapping, aggregation } })}
            />
          </Pick>
          <Pick label={t('ownDates')}>
            <Choice
              label={t('ownDates')}
              value={mapping.periods.dayFirst ? 'day' : 'month'}
              choices={[
                ['day', t('ownDates_day')],
                ['month', t('ownDates_month')],
              ]}
              onChange={(first) =>
                onChange({
                  mapping: {
                    ...mapping,
                    periods: { ...mapping.periods, dayFirst: first === 'day' },
                  },
                })
              }
            />
          </Pick>
          <Pick label={t('ownDecimal')}>
            <Choice
              label={t('ownDecimal')}
              value={mapping.numbers.decimal}
              choices={[
                ['.', t('ownDecimal_point')],
                [',', t('ownDecimal_comma')],
              ]}
              onChange={(decimal) => onChange({ mapping: { ...mapping, numbers: { decimal } } })}
            />
          </Pick>
        </>
      )}
    </div>
  );
}

/** Emptied, the file's own word holds again. */
function changed(
  about: Draft['about'],
  key: keyof SourceDescription,
  value: string,
): Draft['about'] {
  const { [key]: _, ...others } = about;
  return value.trim() === '' ? others : { ...others, [key]: value.trim() };
}

interface FieldProps {
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
}

function Field({ label, hint, value, onChange }: FieldProps): JSX.Element {
  return (
    <label>
      <span>{label}</span>
      <input
        type="text"
        value={value}
        placeholder={hint}
        maxLength={200}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}

function Pick({ label, children }: { label: string; children: JSX.Element }): JSX.Element {
  return (
    <div>
      <span aria-hidden="true">{label}</span>
      {children}
    </div>
  );
}
