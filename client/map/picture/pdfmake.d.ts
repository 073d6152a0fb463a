/** Types for the parts of pdfmake that we use, as it has none of its own. */
declare module 'pdfmake/build/pdfmake.min.js' {
  interface PictureOnPage {
    readonly svg: string;
    readonly fit: readonly [number, number];
    readonly alignment: 'center';
  }
  interface Page {
    readonly info: { readonly title: string };
    readonly pageSize: 'A4' | 'A3';
    readonly pageOrientation: 'landscape';
    readonly pageMargins: number;
    readonly content: readonly PictureOnPage[];
  }
  const maker: {
    addVirtualFileSystem(files: Readonly<Record<string, string>>): void;
    createPdf(page: Page): { getBlob(): Promise<Blob> };
  };
  export = maker;
}

declare module 'pdfmake/build/vfs_fonts.js' {
  const files: Readonly<Record<string, string>>;
  export = files;
}
