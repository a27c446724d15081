import type { Series } from '../../engine/series.ts';
import type { Settings } from '../../platform/settings/settings.ts';
import { chosenSeries } from '../judgement.ts';
import { type SeriesStore, seriesOf } from '../series-store.ts';
import type { Statistic } from '../statistic.ts';
import type { CardState } from './props.ts';

/** The series behind the card, and how it stands with them. */
export class Figures {
  readonly #store: SeriesStore;
  readonly #isOutdated: () => boolean;
  #state: CardState = 'ready';

  /** @param isOutdated whether the extension was updated or removed under the page, and answers no more */
  constructor(store: SeriesStore, isOutdated: () => boolean) {
    this.#store = store;
    this.#isOutdated = isOutdated;
  }

  get state(): CardState {
    return this.#state;
  }

  get(id: string): Series | null {
    return this.#store.get(id);
  }

  /** The ids that a statistic's card shows first: the reader's choice, else the engine's. */
  first(statistic: Statistic, settings: Settings): string[] {
    const chosen = chosenSeries(statistic, settings);
    return chosen === null ? seriesOf(statistic).first : [chosen];
  }

  /** A card opens: words and figures may no longer be asked for, whatever had been loaded. */
  begin(): void {
    this.#settle('ready');
  }

  /** Resolves, also when they could not be read, to whether there was anything to wait for. */
  async load(ids: readonly string[]): Promise<boolean> {
    if (ids.every((id) => this.#store.get(id))) return false;
    try {
      await this.#store.want(ids);
      this.#settle('ready');
    } catch {
      this.#settle('failed');
    }
    return true;
  }

  #settle(state: CardState): void {
    this.#state = this.#isOutdated() ? 'outdated' : state;
  }
}
