import { offerAnyPage } from './check-hook.ts';
import { watchAnyPage } from './checked-view.ts';

offerAnyPage(watchAnyPage);
