/** The page of a carried file out of its parts. The server puts the data and their fingerprint into their places. */
export const carriedPage = ({ policy, icon, style, boot, worker, program, licences }) => `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="passerelles-data-sha256" content="%PASSERELLES-HASH%" />
    <title>Passerelles</title>
    <link rel="icon" href="${icon}" type="image/svg+xml" />
    <style>${style}</style>
  </head>
  <body>
    <div id="root"><p class="boot" data-old="Ce navigateur est trop ancien pour ce fichier&#160;: ouvrez-le dans une version récente de Chrome, Edge ou Firefox. This browser is too old for this file: open it in a recent Chrome, Edge or Firefox." data-broken="Ce fichier est abîmé&#160;: demandez-en un autre à qui vous l’a donné. This file is damaged: ask for another one from whoever gave it to you.">Passerelles</p></div>
    <noscript>Ce fichier a besoin de JavaScript. This file needs JavaScript.</noscript>
    <script>${boot}</script>
    <script type="application/octet-stream" id="data">%PASSERELLES-DATA%</script>
    <script type="text/plain" id="worker">${worker}</script>
    <script type="text/plain" id="licences">${licences}</script>
    <script>${program}</script>
  </body>
</html>
`;
