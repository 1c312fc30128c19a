/**
 * Which sources players read under a fact, where not all of the base's in its own order: official and scholarly pages
 * first, pages of enthusiasts only for what nobody better tells. A source is named by its title in the base; one that
 * the base notes under another fact, for the same matter, is named with that fact.
 */
export interface Choice {
  readonly title: string;
  readonly of?: string;
}

const ANNALES_1892 = 'Annales des Mines, law of 2 November 1892 and decree of 3 May 1893';
const ARCHIVES = 'Archives du Pas-de-Calais, "Courrières 1906, du drame à la colère"';
const COURRIERES = 'French Wikipedia, Catastrophe de Courrières';

export const CHOICES: Readonly<Record<string, readonly Choice[]>> = {
  // The other page misprints the date of the decree.
  'child-decree-1813': [{ title: 'Decree of 3 January 1813 on mines (full text)' }],
  'coal-carboniferous-age': [
    { title: 'Annales de la Société géologique du Nord, 4-D model of the coalfield' },
    { title: 'Cœur de pierres, fossil trunk of Carvin' },
  ],
  'design-courrieres-anger': [
    { title: ARCHIVES, of: 'dis-courrieres-search-stopped' },
    { title: COURRIERES, of: 'dis-courrieres-weekly-rest' },
  ],
  'design-courrieres-in-the-dark': [
    { title: 'Université de Sherbrooke, Usito, « Rescaper : un verbe sauvé de la critique »' },
    { title: 'Wikipédia (reproduction fr-academic), Catastrophe de Courrières' },
  ],
  'design-flame-grows': [{ title: 'Futura-Sciences, de la lampe Davy aux lampes électriques' }, { title: 'Mineur des Cévennes, lampe de mineur' }],
  'design-lamp-four-countries': [
    { title: 'Connaître la Wallonie, Mueseler' },
    { title: 'Futura-Sciences, de la lampe Davy aux lampes électriques' },
    { title: 'Mineur de fond, la lampe Marsaut' },
    { title: 'Mineur des Cévennes, lampe de mineur' },
  ],
  'dis-courrieres-german-rescuers': [
    { title: 'Fouquières local history, chapter V: help from Paris and Germany' },
    { title: 'Fouquières local history, chapter VII: the rescue' },
  ],
  'dis-courrieres-search-stopped': [{ title: ARCHIVES }, { title: COURRIERES }],
  'dis-courrieres-survivors': [{ title: ARCHIVES }, { title: COURRIERES }],
  'lewarde-horses': [
    { title: 'In Situ (Ministère de la Culture) - Le cheval, de la fosse au musée' },
    { title: "Bus et Car - Nouvelle scénographie de l'écurie au CHM" },
  ],
  'lewarde-sorting': [
    { title: 'LCI - Lewarde, le plus grand musée de la mine de France' },
    { title: ANNALES_1892, of: 'child-galibot-tasks' },
    { title: 'École Bayard, visite de Lewarde: le tri du charbon', of: 'design-washery-ends-hand-sorting' },
  ],
  'safe-hanging-room': [
    { title: 'Encyclopaedia Universalis - Centre historique minier de Lewarde', of: 'lewarde-hanging-room' },
    { title: 'Portal of Mining Museums and Noteworthy Sites in France (EN)' },
    { title: 'Mineur de fond, the hanging room' },
  ],
  'wh-mining-basin-three-criteria': [
    { title: 'UNESCO, decision 36 COM (inscription of the Nord-Pas de Calais Mining Basin)' },
    { title: 'UNESCO World Heritage List, official data set (whc-sites-2019.csv)' },
  ],
  'women-ban-1874': [{ title: ANNALES_1892 }, { title: 'Lens Mines souvenir: objects, lamps, galibots, transport, women' }],
};
