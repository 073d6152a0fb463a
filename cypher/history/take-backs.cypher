// Which writes take back another.
MATCH (r:ChangeRecord)
WHERE r.takesBack IS NOT NULL
RETURN r.revision AS revision, r.takesBack AS takesBack
ORDER BY revision
