MATCH (r:ChangeRecord)
RETURN r.revision AS revision
ORDER BY r.revision
LIMIT 1
