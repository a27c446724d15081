import { setCatalogue } from '../platform/i18n.ts';
import { makeCard } from './card/shell.tsx';
import { offerCardScript } from './card-hook.ts';

/* `card.js`: see card-hook.ts. */
offerCardScript({ makeCard, setCatalogue });
