// question: Lesquelles de ces écritures effacer, avant de reprendre l’historique d’une sauvegarde ?
// parameters: $revisions
// columns: 
MATCH (r:ChangeRecord)
WHERE r.revision IN $revisions
DETACH DELETE r
