# The API, and nginx with the console in front of it; without the embedded database: its engine is SSPL-licensed and never enters the image, so MONGODB_URI must
# be set. Built from the lock file alone; runs as an ordinary user.

FROM node:20-bookworm-slim AS sources
WORKDIR /app
COPY package.json package-lock.json .npmrc ./

FROM sources AS build
RUN npm ci --omit=optional
COPY nest-cli.json tsconfig.json ./
COPY apps ./apps
COPY libs ./libs
RUN node node_modules/@nestjs/cli/bin/nest.js build api
RUN node node_modules/@nestjs/cli/bin/nest.js build worker
RUN node node_modules/vite/bin/vite.js build --config apps/console/vite.config.mts

FROM sources AS packages
RUN npm ci --omit=dev --omit=optional

# The console and the way to the API: `docker build --target web`.
FROM nginxinc/nginx-unprivileged:1.29-alpine AS web
COPY apps/console/nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=build /app/dist/apps/console /usr/share/nginx/html
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=10s \
  CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/"]

FROM node:20-bookworm-slim AS api
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/dist/apps/api ./dist/apps/api
# The entry of the worker threads, and the process that does nothing but jobs.
COPY --from=build /app/dist/apps/worker ./dist/apps/worker
COPY package.json ./
COPY rules ./rules
COPY samples ./samples
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/apps/api/apps/api/src/main.js"]
