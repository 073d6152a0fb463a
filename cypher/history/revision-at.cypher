// The last write at an instant or before.
MATCH (r:ChangeRecord)
WHERE r.at <= $instant
RETURN r.revision AS revision
ORDER BY r.revision DESC
LIMIT 1
