MATCH (r:ChangeRecord)
WHERE r.revision <= $last
RETURN r.revision AS revision
ORDER BY revision
