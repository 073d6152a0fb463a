// The write that a command made, among those after a revision.
MATCH (r:ChangeRecord)
WHERE r.revision > $after AND r.commandKey = $key
RETURN r.revision AS revision, r.at AS at, r.author AS author, r.kind AS kind, r.message AS message, r.takesBack AS takesBack, r.counts AS counts, r.commandBody AS commandBody
ORDER BY r.revision DESC
LIMIT 1
