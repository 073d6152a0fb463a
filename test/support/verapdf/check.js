// Checks PDF files against PDF/UA-1 with veraPDF: prints one line a file, then one for each rule that it breaks. It runs
// in Rhino, which veraPDF brings along: Java's classes are at hand, and the files are arguments of the script.
const files = this.arguments;
const flavour = Packages.org.verapdf.pdfa.flavours.PDFAFlavour.PDFUA_1;
const foundry = () => Packages.org.verapdf.pdfa.Foundries.defaultInstance();
const say = (words) => print(words.join(' '));

Packages.org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider.initialise();
files.forEach((file) => {
  const parser = foundry().createParser(new java.io.File(file), flavour);
  const result = foundry().createValidator(flavour, false).validate(parser);
  say(['FILE', result.isCompliant() ? 'compliant' : 'broken', result.getTotalAssertions()]);
  result.getTestAssertions().forEach((fault) => {
    const rule = fault.getRuleId();
    say(['RULE', rule.getClause(), rule.getTestNumber(), fault.getMessage()]);
  });
  parser.close();
});
