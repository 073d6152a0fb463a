MERGE (n:Network {id: 'network'})
SET n.name = $name, n.description = $description, n.fictional = $fictional, n.asOf = $asOf
RETURN count(n) AS written
