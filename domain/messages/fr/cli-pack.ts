/** Words of the command `pack`, in French. */
export const pack = {
  commands: {
    pack: 'écrit le dossier complet d’un bassin : vues en PDF et en PPTX, annexe XLSX et fichier HTML, en une archive ZIP',
  },
  options: {
    packBassin: 'le bassin',
    packStory: 'la présentation à montrer ; sinon celle de la réunion, ou les vues préparées pour un bassin',
    packMeeting: 'la réunion pour laquelle le dossier est fait',
    packOut: 'l’archive à écrire (.zip)',
  },
  output: { written: '{path} est écrit. Empreinte SHA-256 : {hash}' },
};

export type PackCommandWords = typeof pack;
