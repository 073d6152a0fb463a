/** Words of the steps of a story, in French. */
export const stepTexts = {
  brief: {
    day: (day: string) => `Lu au ${day}`,
    fictional: (name: string) => `${name} (réseau fictif)`,
    audience: (name: string) => `Public : ${name}`,
    describedAudience: 'public décrit',
  },
  text: {
    empty: 'Cette étape est vide : son texte reste à écrire.',
    shown: (shown: number, all: number) => `${shown} lignes sur ${all} : la suite ne tient pas sur la vue`,
    picture: (alt: string) => `Image : ${alt}`,
  },
};

export type StepTexts = typeof stepTexts;
