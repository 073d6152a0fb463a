MATCH (p:ChangePart)
WHERE p.revision IN $revisions
DETACH DELETE p
