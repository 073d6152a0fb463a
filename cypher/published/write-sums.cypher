// How many more people a published figure counts than its rows show.
UNWIND $rows AS row
CREATE (s:PublishedSum)
SET s = row
RETURN count(s) AS written
