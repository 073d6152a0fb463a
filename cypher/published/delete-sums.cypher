UNWIND $blocks AS block
MATCH (s:PublishedSum {block: block})
DELETE s
RETURN count(s) AS written
