// question: Quels morceaux de ces écritures effacer, avant de reprendre l’historique d’une sauvegarde ?
// parameters: $revisions
// columns: 
MATCH (p:ChangePart)
WHERE p.revision IN $revisions
DETACH DELETE p
