// question: Quelle est la première écriture de l’historique ?
// parameters: 
// columns: revision
MATCH (r:ChangeRecord)
RETURN r.revision AS revision
ORDER BY r.revision
LIMIT 1
