/** Words of the page « Doublons ». */
export const duplicates = {
  tab: 'Doublons',
  title: 'Doublons',
  intro: 'Ce qui semble être deux fois la même chose.',
};
