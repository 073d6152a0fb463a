// question: Quand les écritures ont-elles eu lieu ?
// parameters: $since
// columns: revision, at
MATCH (r:ChangeRecord)
WHERE r.at > $since
RETURN r.revision AS revision, r.at AS at
ORDER BY revision
