// question: Quelle est la dernière écriture jusqu’à un instant ?
// parameters: $instant
// columns: revision
MATCH (r:ChangeRecord)
WHERE r.at <= $instant
RETURN r.revision AS revision
ORDER BY r.revision DESC
LIMIT 1
