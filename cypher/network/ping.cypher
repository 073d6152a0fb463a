// question: La base répond-elle ?
// parameters: 
// columns: answer
RETURN 1 AS answer
