// question: Quelles écritures l’historique garde-t-il jusqu’à une révision ?
// parameters: $last
// columns: revision
MATCH (r:ChangeRecord)
WHERE r.revision <= $last
RETURN r.revision AS revision
ORDER BY revision
