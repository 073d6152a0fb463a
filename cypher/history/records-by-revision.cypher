// question: Quelles sont ces écritures ?
// parameters: $revisions
// columns: revision, at, author, kind, message, takesBack, counts
MATCH (r:ChangeRecord)
WHERE r.revision IN $revisions
RETURN r.revision AS revision, r.at AS at, r.author AS author, r.kind AS kind, r.message AS message, r.takesBack AS takesBack, r.counts AS counts
ORDER BY r.revision DESC
