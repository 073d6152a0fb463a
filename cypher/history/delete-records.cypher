MATCH (r:ChangeRecord)
WHERE r.revision IN $revisions
DETACH DELETE r
