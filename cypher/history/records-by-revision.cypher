MATCH (r:ChangeRecord)
WHERE r.revision IN $revisions
RETURN r.revision AS revision, r.at AS at, r.author AS author, r.kind AS kind, r.message AS message, r.takesBack AS takesBack, r.counts AS counts
ORDER BY r.revision DESC
